import { fold } from '#platform/i18n/fold.ts';

/** What a letter may sound like: a consonant by its class, or a vowel in lower case; several ways apart by "/". */
type Letters = Readonly<Record<string, string>>;

/**
 * Classes of consonants that languages write for one another: B for b and p, F for f and v, K for k, c and q, G for g
 * and j, S for s and z, X for sh and ch, and each other letter for itself. Vowels stay small letters.
 */
const arabic: Letters = letters(
	'ب B,ت T,ث T,ج G,ح H,خ K/H,د D,ذ D,ر R,ز S,س S,ش X,ص S,ض D,ط T,ظ S,غ G,ف F,ق K,ك K,ل L,م M,ن N,ه H,ة a,و u/F,ي i,ى a,ا a,أ a,إ i,آ a,ؤ u,ئ i,ء ,ع ,چ X,پ B,ڤ F,گ G',
);
const cyrillic: Letters = letters(
	'а a,б B,в F/u,г G/H,ґ G,д D,е e,є ie,ё e,ж G,з S,и i,і i,ї i,й i,к K,л L,м M,н N,о o,п B,р R,с S,т T,у u,ф F,х H/K,ц S/TS,ч X,ш X,щ X,ъ ,ы i,ь ,э e,ю iu,я ia',
);
const latin: Letters = letters(
	'sch X,tsch X,sh X,ch X,ph F,th T,ck K,gh G,qu Ku,x KS,a a,b B,c K,ce Se,ci Si,d D,e e,f F,g G,h H,i i,j G,k K,l L,m M,n N,o o,p B,q K,r R,s S,t T,tz S,u u,v F,w u,y i,z S,ß S',
);

const scripts = [
	{ name: 'arabic', test: /\p{Script=Arabic}/u, letters: arabic, longest: 1 },
	{ name: 'cyrillic', test: /\p{Script=Cyrillic}/u, letters: cyrillic, longest: 1 },
	{ name: 'latin', test: /\p{Script=Latin}/u, letters: latin, longest: 4 },
];

function letters(list: string): Letters {
	return Object.fromEntries(list.split(',').map((entry) => entry.split(' ') as [string, string]));
}

/** The script of a word's letters, if its sounds are known. */
export function scriptOf(word: string): string | undefined {
	return scripts.find(({ test }) => test.test(word))?.name;
}

const mostReadings = 8;

/** How a word may sound, the usual way first; none if the script is unknown. */
export function soundsOf(word: string): string[] {
	const script = scripts.find(({ test }) => test.test(word));
	if (!script) return [];
	const text = script.name === 'arabic' ? bare(word) : script.name === 'latin' ? fold(word) : word;
	let sounds = [''];
	for (let at = 0; at < text.length;) {
		const length = lengthOfLetter(text, at, script.letters, script.longest);
		const ways = (script.letters[text.slice(at, at + length)] ?? '').split('/');
		sounds = ways.flatMap((way) => sounds.map((before) => before + way)).slice(0, mostReadings);
		at += length;
	}
	return sounds.map(withoutDoubles);
}

/** Vowel signs and the lengthening stroke say nothing here. */
function bare(word: string): string {
	return word.normalize('NFC').replace(/[\u064b-\u0652\u0670\u0640]/g, '');
}

function lengthOfLetter(text: string, at: number, known: Letters, longest: number): number {
	for (let length = longest; length > 1; length--) if (text.slice(at, at + length) in known) return length;
	return 1;
}

function withoutDoubles(sound: string): string {
	return sound.replace(/([A-Z])\1+/g, '$1');
}

/** The consonants alone. An h counts only at the beginning: elsewhere some languages write it and others do not. */
export function skeletonOf(sound: string): string {
	return withoutDoubles(sound.replace(/[a-z]/g, '').replace(/(?<=.)H/g, ''));
}
