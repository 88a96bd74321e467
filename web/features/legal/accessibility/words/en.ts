import type { AccessibilityMessages } from './fr.ts';

export const accessibility = {
  title: 'Accessibility statement',
  description: 'What was checked of the accessibility of this site, what is missing, whom to write to.',
  commits: (name) =>
    `${name} commits to make its websites accessible, as article 47 of French law no. 2005-102 of 11 February 2005 asks.`,
  plan: 'Multi-year scheme and plan of the year',
  entity: 'Responsible for the site',
  appliesTo: (site) => `This accessibility statement applies to ${site}.`,
  thisSite: 'this site',
  state: {
    title: 'State of conformity',
    says: {
      whole: 'fully compliant',
      half: 'partially compliant',
      none: 'not compliant',
    },
    told: (state, version) =>
      `This site is ${state} with the French general accessibility framework (RGAA), version ${version}.`,
    why: 'No whole audit was made: without one, the law lets nothing else be said.',
  },
  results: {
    title: 'Results of the tests',
    by: (percent, conform, applicable) =>
      `The checks of whoever writes the software reveal that ${percent} of the criteria of the RGAA are met: ${conform} of the ${applicable} that apply.`,
    rest: (failing, unchecked, notApplicable) =>
      `Not met: ${failing}. Not checked as a whole, which count as not met: ${unchecked}. Not applicable: ${notApplicable}.`,
    all: 'Each criterion, and how it was checked',
  },
  failing: {
    title: 'Contents that are not accessible',
    list: 'What does not conform',
    unchecked: 'Criteria that were not checked as a whole',
    derogations: 'Exemptions for a disproportionate burden',
    exempt: 'Contents that the duty does not cover',
    none: 'None.',
    noneAsked: 'None.',
  },
  made: {
    title: 'How this statement was made',
    on: (day) => `This statement was made on ${day}, of the software as it is here.`,
    technologies: 'Technologies used',
    used: 'HTML, CSS, SVG and JavaScript.',
    environment: 'Test environment',
    tried: 'Chromium. No assistive technology was tried by a person.',
    tools: 'Tools',
    tooled: 'axe, html-validate, and the tests of the software, which are public.',
    pages: 'Pages checked',
    paged:
      'Those that each test goes through, named with its criterion. The sample looked at: home; the views of a household; proposals, one proposal, facts; a commune, its papers, its meeting; school, a sheet to print, a room at each step, for the pupil, for whoever leads and on the wall; method and its pages; API, embedding, about, notices, search, a page not found. In both languages for documents, in French on screen and with a keyboard.',
  },
  contact: {
    title: 'Feedback and contact',
    text: 'If you cannot reach a content or a service, write to whoever is responsible for this site: they will lead you to an accessible alternative, or give you the content in another form.',
    write: 'Write to',
  },
  recourse: {
    title: 'Ways of appeal',
    text: 'If you find a lack of accessibility that keeps you from a content or a function of the site, if you tell us and get no answer from us, you have the right to send your complaint or a request to the French Defender of Rights:',
    message: 'send them a message',
    delegate: 'contact their delegate in your region',
    post: 'send them a letter, free, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
  },
  criteria: {
    title: 'The 106 criteria, one by one',
    description:
      'Each criterion of the RGAA: met, not met, not applicable or not checked, and by which test.',
    lede: 'What has no proof is not checked. A proof is a test of the software, or the eye of someone, on a day.',
    verdicts: {
      conform: 'Met',
      'not-conform': 'Not met',
      'not-applicable': 'Not applicable',
      partly: 'Not checked as a whole',
      host: 'For the host',
    },
    unchecked: 'Not checked',
    test: (file) => `Test: ${file}`,
    eye: (who, day) => `Seen by ${who}, on ${day}`,
    source: 'The criteria:',
    back: 'The statement',
  },
} satisfies AccessibilityMessages;
