/** A PDF as a printer gets it. */
import { expect } from 'vitest';

const MM_PER_POINT = 25.4 / 72;

/** The pages of a PDF, each with its width and height in millimetres. */
export function pagesOf(pdf: Buffer): number[][] {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/g)];
  const count = text.match(/\/Type ?\/Page\b/g)?.length ?? 0;
  expect(boxes.length).toBe(count);
  return boxes.map(([, width, height]) =>
    [width, height].map((points) => Math.round(Number(points) * MM_PER_POINT)),
  );
}
