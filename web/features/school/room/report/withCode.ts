/** The code under which totals are kept is known once the session is over: its report was made before. */
import type { ReportShown } from './report.ts';

/** @param code of a session whose totals are kept, which is known once it has ended */
export const withCode = (report: ReportShown, code: string): ReportShown => ({
  ...report,
  parts: report.parts.map(({ boxes, ...part }) => ({
    ...part,
    ...(boxes && {
      boxes: boxes.map((box) => (box === report.again.asked ? `${report.again.coded}${code}` : box)),
    }),
  })),
});
