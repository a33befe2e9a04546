import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sharePicture } from './share-picture.ts';

const picture = {
	seed: 'altena-kuemmerer',
	theme: 'housing',
	overline: 'Kommunale Good Practices',
	title: 'Kümmerer & „Größe“: <Übergänge>',
	line: 'Altena, Nordrhein-Westfalen, Deutschland',
};

test('a preview is a PNG of the size that previews have', async () => {
	expect(await sharp(await sharePicture(picture)).metadata()).toMatchObject({
		format: 'png',
		width: 1200,
		height: 630,
	});
});

test('a theme without colours of its own still has a picture', async () => {
	expect((await sharePicture({ ...picture, theme: 'new-theme' })).length).toBeGreaterThan(5000);
});
