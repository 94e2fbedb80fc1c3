import { type ContentProblem, type Place, problemAt } from '../problem.ts';
import { type ImageState, imageLimits } from './context.ts';

/** What keeps a picture file from being shown, with what is to be done about it. */
export function imageFileProblems(
  file: string,
  place: Place,
  state: ImageState | undefined,
): ContentProblem[] {
  if (state === 'ok') return [];
  if (state === undefined) return [problemAt(place, 'content.missingImage', { file })];
  if (state === 'unknown') return [problemAt(place, 'content.imageType', { file })];
  if (state === 'unsafe') return [problemAt(place, 'content.unsafeSvg', { file })];
  if (state === 'unreadable') return [problemAt(place, 'content.imageUnreadable', { file })];
  if (state === 'large')
    return [problemAt(place, 'content.imageLarge', { file, max: imageLimits.megapixels })];
  const max = file.endsWith('.svg') ? imageLimits.drawingKilobytes : imageLimits.photoKilobytes;
  return [problemAt(place, 'content.imageHeavy', { file, max })];
}
