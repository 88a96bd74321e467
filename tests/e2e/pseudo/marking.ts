/** Marks English where it is written, in the dictionaries, so that what a sentence takes as a parameter stays outside. */
import { createRequire } from 'node:module';
import type ts from 'typescript';
import { isLanguage } from '../../../models/catalogue/language.ts';
import { marked } from './marks.ts';

/** Required, so that no test runner transforms the whole compiler first. */
const compiler = createRequire(import.meta.url)('typescript') as typeof ts;

/** A language or a locale: "en", "en-GB". */
const isCode = (text: string): boolean => isLanguage(text.replace(/-[A-Z]{2}$/, ''));

/** Where a literal is compared or looked up, it is no text. */
function isText(node: ts.Node): boolean {
  const { parent } = node;
  if (compiler.isStringLiteral(node) && isCode(node.text)) return false;
  if (compiler.isBinaryExpression(parent)) return parent.operatorToken.kind === compiler.SyntaxKind.PlusToken;
  if (compiler.isPropertyAssignment(parent)) return parent.initializer === node;
  if (compiler.isCallExpression(parent))
    return !compiler.isPropertyAccessExpression(parent.expression) || parent.expression.name.text === 'push';
  return !(
    compiler.isImportDeclaration(parent) ||
    compiler.isExportDeclaration(parent) ||
    compiler.isLiteralTypeNode(parent) ||
    compiler.isElementAccessExpression(parent) ||
    compiler.isCaseClause(parent)
  );
}

/** The code with every text in marks. */
export function withMarks(code: string): string {
  const source = compiler.createSourceFile('module.ts', code, compiler.ScriptTarget.Latest, true);
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (compiler.isStringLiteral(node) || compiler.isNoSubstitutionTemplateLiteral(node)) {
      if (isText(node))
        edits.push({ from: node.getStart(), to: node.end, text: JSON.stringify(marked(node.text)) });
    } else if (
      compiler.isTemplateHead(node) ||
      compiler.isTemplateMiddle(node) ||
      compiler.isTemplateTail(node)
    ) {
      const raw = node.getText();
      const [from, to] = [1, raw.endsWith('${') ? raw.length - 2 : raw.length - 1];
      edits.push({
        from: node.getStart() + from,
        to: node.getStart() + to,
        text: marked(node.text).replaceAll(/[\\`]|\$\{/g, String.raw`\$&`),
      });
    } else node.forEachChild(visit);
  };
  visit(source);
  const ordered = [...new Map(edits.map((edit) => [edit.from, edit])).values()].sort(
    (a, b) => b.from - a.from,
  );
  return ordered.reduce((made, { from, to, text }) => made.slice(0, from) + text + made.slice(to), code);
}
