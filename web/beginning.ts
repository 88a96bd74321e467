/**
 * The scripts with which a document may begin. They run before anything of it is drawn, so they stand in it, as text; the
 * policy of scripts knows each by its digest. Old phones run them as they are written.
 */
import { READING } from './storage/reading.ts';

/** A place at the top of each simplified page: whoever goes there by the switch reads so from now on. */
export const SIMPLIFIED = '#simple';
/** The class of what leads from a simplified page to the whole: whoever presses it reads so from now on. */
export const WHOLE = 'whole';

/**
 * Whoever has answers, or comes with them in the address, does not see those of an average home first.
 * @see `.mine` in the styles of a household
 */
export const MINE = `try{if(localStorage['sobrement.household']||location.hash)document.documentElement.className='mine'}catch{}`;

/**
 * Whoever reads simplified pages goes on to the one of this surface: its place among the pages seen is that of this one.
 * @param address of the simplified page; what an address carries for the device goes with the reader
 */
export const onToSimplified = (address: string): string =>
  `try{/"easy":t/.test(localStorage['${READING}'])&&location.replace('${address}'+location.hash)}catch{}`;

/**
 * What `web/offline.ts` does, on a page without a script of its own.
 * @see web/offline.ts
 */
export const KEEPS_PAGES = `setTimeout(function(){navigator.serviceWorker&&navigator.serviceWorker.register('/sw.js')},5e3);`;

/** Keeps the choice: that of whoever came by the switch, and that of whoever goes to the whole. What is kept beside it stays. */
export const KEEPS_CHOICE = `{let k=e=>{try{let o;try{o=JSON.parse(localStorage['${READING}'])}catch{}localStorage['${READING}']=JSON.stringify({...o,easy:e})}catch{}};if(location.hash=='${SIMPLIFIED}'){k(true);history.replaceState(null,'',location.pathname)}addEventListener('click',e=>e.target.closest('.${WHOLE}')&&k(false),true)}`;
