/** A document as plain text: a line for each paragraph and each row, whose cells stand between bars. */
import { linesOf, type TextDocument } from './document.ts';

export const plainText = ({ running, blocks }: TextDocument): string =>
  [
    ...(running ? [running] : []),
    ...blocks.flatMap((block) =>
      block.kind === 'table'
        ? ['', [block.header, ...block.rows].map((cells) => cells.map(flat).join(' | ')).join('\n')]
        : [
            block.kind === 'paragraph' ? '' : '\n',
            `${block.lead === undefined ? '' : `${block.lead} `}${linesOf(block.text).join('\n')}`,
          ],
    ),
    '',
  ]
    .join('\n')
    .trimStart();

/** A cell stays on the line of its row. */
const flat = (cell: string): string => linesOf(cell).join(' ');
