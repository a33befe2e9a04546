/**
 * Going back, one may get the page that the browser kept, with forms as they were left: they are set to what the page
 * answers. Where the browser loads the page anew, `autocomplete="off"` does the same.
 */
window.addEventListener('pageshow', ({ persisted }) => {
	if (persisted) for (const form of document.forms) form.reset();
});
