import type { problems as inFrench } from './fr.ts';

export const problems: typeof inFrench = {
  empty: 'This file is empty.',
  'old-workbook':
    'This is an Excel workbook from before 2007 (.xls). Open it, then “Save as”, type “Excel workbook (.xlsx)”.',
  'binary-workbook':
    'This is a binary Excel workbook (.xlsb). Open it, then “Save as”, type “Excel workbook (.xlsx)”.',
  protected: 'This file has a password. Open it, remove the password, save it, then give it again.',
  document: 'This is a text document or a presentation. The table is needed: .xlsx, .ods or CSV.',
  archive: 'This is a zip archive, not a workbook. Unpack it, then give the table inside.',
  broken:
    'This workbook is damaged or incomplete. Open it in its own program and save it again, or ask for it again.',
  'too-many-lines':
    'This sheet has more than 200,000 filled lines: a formula was probably drawn down to the foot. Delete the lines that are too many.',
  page: 'This is a web page or an XML file saved under the name of a workbook. Open it in Excel or LibreOffice, then save it as .xlsx.',
  pdf: 'This is a PDF. The table it was made from is needed: .xlsx, .ods or CSV.',
  binary: 'This is neither a workbook nor text. A table is needed: .xlsx, .ods or CSV.',
  'too-large': 'This file is over 50 MB. Cut it up, then add the parts one after another.',
};
