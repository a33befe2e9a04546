/** Where the form of a field leads once the field holds a text: what else the form asks for stays. */
export function formAddress({ form, name }: HTMLInputElement, text: string): string {
	const address = new URL(form!.action);
	for (const [field, value] of new FormData(form!)) address.searchParams.append(field, String(value));
	address.searchParams.set(name, text);
	return address.href;
}
