import type { AnalysedWord } from '../analysis/analyser.ts';
import type { ReadingContext } from './reading.ts';
import type { Unit } from './units.ts';

/** A part of a German compound, for which texts may stand that have not the whole. */
export interface CompoundPart {
	readonly stem: string;
	/** Stems of the other parts. */
	readonly others: readonly string[];
	/** Concepts that it names by itself. */
	readonly concepts: readonly string[];
}

/** From this share on the question is taken for German. */
const leastGerman = 0.4;

/** One unit for each smallest part of a compound, as a text with the whole has them all; else the unit itself. */
export function compoundUnits(unit: Unit, context: ReadingContext): Unit[] {
	const parts = germanParts(unit, context);
	const smallest = parts.filter((part) => !parts.some((other) => other !== part && part.includes(other)));
	if (smallest.length < 2) return [unit];
	return smallest.map((stem) => {
		const others = smallest.filter((other) => other !== stem);
		const around = parts.filter((part) => part.includes(stem));
		const part = { stem, others, concepts: conceptsOf(around, unit, context) };
		return { ...unit, part, weight: 1 / Math.sqrt(smallest.length) };
	});
}

function germanParts({ word }: Unit, { languages }: ReadingContext): readonly string[] {
	const isGerman = languages.some(({ language, share }) => language === 'de' && share >= leastGerman);
	return isGerman ? word.readings.get('de')!.parts : [];
}

/** Concepts that parts of a compound name by themselves. */
function conceptsOf(parts: readonly string[], { concepts }: Unit, { knowledge }: ReadingContext): string[] {
	const tokens: AnalysedWord[] = parts.map((stem) => ({ stem, parts: [], isStopWord: false }));
	const named = tokens.flatMap((token) => knowledge.concepts.find([token], 'de').map(({ concept }) => concept));
	return [...new Set(named)].filter((id) => !concepts.some((known) => known.id === id));
}
