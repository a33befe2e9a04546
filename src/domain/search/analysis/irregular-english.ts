/** Forms that no ending tells, each after the word that it belongs to; those that mean something else as well are left out. */
const forms = `
	man men, woman women, child children, foot feet, tooth teeth, mouse mice, goose geese, ox oxen, life lives, wife wives, leaf leaves,
	half halves, knife knives, thief thieves, shelf shelves, wolf wolves, criterion criteria, phenomenon phenomena, crisis crises,
	analysis analyses, thesis theses, basis bases, hypothesis hypotheses, bacterium bacteria, fungus fungi, nucleus nuclei,
	begin began begun, bend bent, bite bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
	build built, burn burnt, buy bought, catch caught, choose chose chosen, creep crept, deal dealt, dig dug, draw drew drawn,
	dream dreamt, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, fight fought, flee fled,
	fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
	grow grew grown, hang hung, hear heard, hide hid hidden, hold held, kneel knelt, lead led, lend lent, light lit, lose lost,
	mean meant, meet met, pay paid, ride rode ridden, ring rang, rise rose risen, run ran, seek sought, sell sold, send sent,
	shake shook shaken, shine shone, shoot shot, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept,
	slide slid, speak spoke spoken, spend spent, spread, stand stood, steal stole stolen, stick stuck, strike struck,
	swear swore sworn, sweep swept, swim swam swum, swing swung, teach taught, tear tore torn, think thought, throw threw thrown,
	understand understood, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, withdraw withdrew withdrawn,
	write wrote written, die dying, lie lying, tie tying`;

const regular = new Map(
	forms.split(',').flatMap((line) => {
		const [word, ...others] = line.trim().split(/\s+/);
		return others.map((other): [string, string] => [other, word!]);
	}),
);

/** The regular form of an English word: the singular, the infinitive. */
export function regularEnglish(word: string): string {
	return regular.get(word) ?? word;
}
