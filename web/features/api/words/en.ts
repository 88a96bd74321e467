import type { ApiMessages } from './fr.ts';

export const api = {
  title: 'The API, to compute elsewhere',
  description:
    'All that Sobrement does, another program may ask for: the figures, their sources, a footprint. No key, no account.',
  lede: 'Another program may ask here for what the pages show: the figures, their sources, a footprint worked out by the same models. No key, no account. Nothing that is sent is kept.',
  contract: 'This page is drawn from the contract,',
  contractLink: 'the OpenAPI 3.1 document',
  contractLanguage: '',
  rules: [
    'Amounts are in kg CO₂e a year; low and high are the 5th and 95th percentiles.',
    'A key that is absent is an unanswered question: it stands at the national mean. An empty list or a zero is an answer: none.',
    'Sentences come in French or English, by ?lang= or Accept-Language.',
  ],
  back: 'The whole API',
  contents: 'The addresses',
  parameters: 'Parameters',
  body: 'What is sent (JSON)',
  attempt: 'Try:',
  examples: 'Examples to try',
  exampleHost: 'To run against a server on your machine.',
  answer: 'An example of an answer',
  mistakes: 'What a request to correct answers',
  answers: 'Answers',
  required: 'required',
  from: (low, high) => `from ${low} to ${high}`,
  upTo: (n) => `at most ${n}`,
  oneOf: (words) => `one of: ${words}`,
  more: (n) => `and ${n} more`,
  problems: 'When something is wrong',
  problemsLede:
    'An error is a "problem" (RFC 9457): its type is one of the addresses below, and "errors" says where, what is wrong, what would be right.',
} satisfies ApiMessages;
