/** Data of a page. The class tells the framework not to serialise it into the HTML. */
export class View<T> {
	readonly data: T;

	constructor(data: T) {
		this.data = data;
	}
}
