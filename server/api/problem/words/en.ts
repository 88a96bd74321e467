import type { ProblemTexts } from './fr.ts';

export const problems: ProblemTexts = {
  'unknown-address': { title: 'Unknown address', detail: 'There is nothing at this address.' },
  'unknown-factor': { title: 'Unknown factor', detail: 'No factor has this id.' },
  'unknown-proposal': { title: 'Unknown proposal', detail: 'No measure and no gesture has this id.' },
  'unknown-territory': {
    title: 'Unknown territory',
    detail:
      'No territory has this code: Insee code of a commune, Siren of an EPCI, dep-76, reg-28 or france.',
  },
  'unknown-scenario': {
    title: 'Unknown scenario',
    detail: 'No scenario is kept under this name: it may have expired or been deleted.',
  },
  'unknown-room': {
    title: 'Unknown room',
    detail: 'No open room has this code: it may be miscopied, or the session was deleted since.',
  },
  'ended-room': {
    title: 'Session over',
    detail: 'The facilitator ended this session, and everything in it is deleted.',
  },
  'outdated-room': {
    title: 'Room of an earlier version',
    detail: 'The site has changed since this room was opened, and can show it no more. Open another one.',
  },
  'wrong-facilitator': {
    title: 'For the facilitator',
    detail: 'This is neither the token nor the recovery phrase of this room: nothing changed.',
  },
  'refused-event': {
    title: 'The room refuses',
    detail: 'It means nothing in the room as it is: "errors" says why. Nothing changed.',
  },
  'wrong-token': {
    title: 'Token refused',
    detail: 'This is not the token given at creation: nothing was deleted.',
  },
  'cross-site': {
    title: 'Sent from another site',
    detail: 'A page of another site sent this request: nothing was done. Begin again from this site.',
  },
  'too-many-requests': {
    title: 'Too many requests at once',
    detail: 'The Retry-After header says in how many seconds to try again. Nothing was kept.',
  },
  'unknown-catalogue': { title: 'Unknown catalogue', detail: 'This server does not keep this catalogue.' },
  'method-not-allowed': {
    title: 'Method not allowed',
    detail: 'The Allow header names the methods allowed.',
  },
  'not-json': {
    title: 'Not JSON',
    detail: 'The body of the request cannot be read as JSON (NaN and Infinity are not JSON).',
  },
  'unsupported-media-type': {
    title: 'Unsupported media type',
    detail: 'Send "Content-Type: application/json".',
  },
  'too-large': { title: 'Request too large', detail: 'The body of a request fits in 64 kB.' },
  'invalid-answers': {
    title: 'Answers to correct',
    detail: 'See "errors": where, what is wrong, what would be right.',
  },
  'invalid-query': { title: 'Query to correct', detail: 'See "errors": the parameters refused.' },
  'storage-unavailable': {
    title: 'Nothing can be kept',
    detail:
      'The database of this server does not answer, or it has none. Nothing was kept; try again later. Calculations work all the same.',
  },
  'calculation-lost': {
    title: 'Calculation broken off',
    detail:
      'This calculation stopped before its end. The Retry-After header says in how many seconds to try again.',
  },
  'internal-error': {
    title: 'Server error',
    detail: 'The fault is ours. "instance" is how to find it in the log.',
  },
};
