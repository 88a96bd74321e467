import type { Language } from '../models/catalogue/catalogue.ts';

/** What a component is given to say something: the language of the page, and its messages in it. */
export interface Worded<Messages> {
  readonly language: Language;
  readonly messages: Messages;
}
