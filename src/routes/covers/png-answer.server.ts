import { sharePicture, type SharePicture } from '#ui/share-picture/share-picture.ts';

export async function pngAnswer(picture: SharePicture): Promise<Response> {
	const png = await sharePicture(picture);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
