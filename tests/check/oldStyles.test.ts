/** What the check of styles sees, and what it lets be. */
import { expect, test } from 'vitest';
import { lackedBy } from './oldStyles.ts';

const lacked = (css: string) => lackedBy({ safari_ios: [15, 8], chrome_android: [106, 0] }, css);

test.each([
  ['a value', 'html{overflow-x:clip}', 'overflow-x: clip (clip)'],
  ['a property', 'h1{text-wrap:balance}', 'text-wrap'],
  ['a function', 'p{color:color-mix(in srgb,red,blue)}', 'color: color-mix(in srgb,red,blue) (color-mix)'],
  ['a unit', 'p{width:2cqi}', 'width: 2cqi (cqi)'],
  ['a selector', 'p:user-invalid{margin:0}', ':user-invalid'],
  ['a rule', '@container (min-width: 9px){p{margin:0}}', '@container'],
  ['a query', '@media (width<=48rem){p{margin:0}}', '@media (width<=48rem)'],
])('sees %s that a phone of 2016 lacks', (_what, css, line) => {
  expect(lacked(css)).toContain(line);
});

test.each([
  ['what is there', '@media (max-width:48rem){a:has(b)::before{inset:0 auto;width:clamp(1rem,5vw,2rem)}}'],
  ['what is said otherwise before', 'p{overflow:hidden;overflow:clip}'],
  ['what has its prefix', 'html{-webkit-text-size-adjust:100%;text-size-adjust:100%}'],
  ['what is asked whether it is there', '@supports (overflow:clip){p{overflow:clip}}'],
  ['a quoted text and a variable', 'p{--x:2cqi;content:"color-mix(2cqi)"}'],
])('lets %s be', (_what, css) => {
  expect(lacked(css)).toEqual([]);
});
