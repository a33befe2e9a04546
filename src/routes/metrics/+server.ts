export const GET = async ({ locals: { context } }) => {
	const { registry } = context.metrics;
	return new Response(await registry.metrics(), {
		headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
	});
};
