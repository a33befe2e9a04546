const tag = /<!\[CDATA\[[\s\S]*?\]\]>|<\?[^>]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g;

/** Names of all elements of a document in their order; throws where it is not well-formed. */
export function elements(xml: string): string[] {
	const names: string[] = [];
	const open: string[] = [];
	for (const [token, end, name, attributes = '', empty] of xml.matchAll(tag)) {
		if (token === '<') throw new Error(`a stray < in ${xml.slice(0, 80)}`);
		if (!name) {
			if (!token.startsWith('<')) checkReferences(token);
			continue;
		}
		checkReferences(attributes);
		if (end && open.pop() !== name) throw new Error(`</${name}> closes something else`);
		if (!end) names.push(name);
		if (!end && !empty) open.push(name);
	}
	if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
	return names;
}

function checkReferences(text: string): void {
	if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`a stray & in ${text}`);
}
