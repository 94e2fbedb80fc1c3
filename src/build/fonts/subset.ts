import subsetFont from 'subset-font';
import { type Face, weights } from './faces.ts';

/** Name records that must travel with the font: copyright, licence text, licence address. */
const licenceNames = [0, 13, 14];

/** Cuts the whole variable font down to one face, as woff2 bytes. The same input gives the same bytes. */
export function subsetFace(wholeFont: Buffer, face: Face): Promise<Buffer> {
  return subsetFont(wholeFont, face.characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { ...weights } },
    keepFeatures: [...face.features],
    preserveNameIds: licenceNames,
    noHinting: true,
  });
}
