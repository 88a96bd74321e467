/**
 * The rules of two formats, as their standards say them: publiccode.yml 0.7.0 (docs/standard of publiccodeyml/publiccode.yml,
 * CC0) and the Citation File Format 1.2.0. Keys that the standard deprecates are left out, so they are refused.
 */
import { z } from 'zod';

const webAddress = z.url({ protocol: /^https?$/ });
const address = z.url();
/** A sentence of the language of tags: a primary subtag, then what narrows it. */
const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const many = (said: string) => z.enum(said.trim().split(/\s+/) as [string, ...string[]]);

const CATEGORIES = many(`
  accounting agile-project-management applicant-tracking application-development appointment-scheduling backup
  billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management
  cloud-management collaboration communications compliance-management contact-management content-management crm
  customer-service-and-support data-analytics data-collection data-visualization design design-system
  digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature
  educational-content email-management email-marketing employee-management enterprise-project-management
  enterprise-social-networking erp event-management facility-management feedback-and-reviews-management
  financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management
  graphic-design help-desk hr ide identity-management instant-messaging integrated-library-system inventory-management
  it-asset-management it-development it-management it-security it-service-management knowledge-management
  learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management office
  online-booking online-community payment-gateway payroll predictive-analysis procurement productivity-suite
  project-collaboration project-management property-management real-estate-management regulations-and-directives
  remote-support resource-management sales-management seo service-desk social-media-management survey
  talent-management task-management taxes-management test-management time-management time-tracking translation
  video-conferencing video-editing visitor-management voip warehouse-management web-collaboration web-conferencing
  website-builder whistleblowing workflow-management other`);

const SCOPES = many(`
  agriculture culture defence education emergency-services employment energy environment
  finance-and-economic-development foreign-affairs government healthcare infrastructures justice local-authorities
  manufacturing research science-and-technology security society sport tourism transportation welfare`);

const ALIASES = many('gdpr eidas nis2 cra spid cie anpr pagopa io');

const description = z.strictObject({
  localisedName: z.string().optional(),
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  documentation: webAddress.optional(),
  apiDocumentation: webAddress.optional(),
  features: z.array(z.string()).min(1),
  screenshots: z.array(z.string()).optional(),
  videos: z.array(webAddress).optional(),
  awards: z.array(z.string()).optional(),
});

const organisation = z.strictObject({ name: z.string().optional(), uri: z.string().min(1) });
const contact = z.strictObject({
  name: z.string().min(1),
  email: z.email().optional(),
  affiliation: z.string().optional(),
  phone: z.string().optional(),
});
const contractor = z.strictObject({
  name: z.string().min(1),
  email: z.email().optional(),
  website: webAddress.optional(),
  until: z.iso.date(),
});
const dependency = z.strictObject({
  name: z.string().min(1),
  versionMin: z.string().optional(),
  versionMax: z.string().optional(),
  optional: z.boolean().optional(),
  version: z.string().optional(),
});
const dependencies = z.array(dependency).optional();

export const publiccode = z.strictObject({
  publiccodeYmlVersion: z.enum(['0.7', '0.7.0']),
  name: z.string().min(1),
  applicationSuite: z.string().optional(),
  url: address,
  landingURL: webAddress.optional(),
  isBasedOn: z.union([address, z.array(address)]).optional(),
  softwareVersion: z.string().optional(),
  releaseDate: z.iso.date().optional(),
  logo: z
    .string()
    .regex(/\.(?:svgz?|png)$/)
    .optional(),
  organisation: organisation.optional(),
  platforms: z.array(z.string().min(1)).min(1),
  categories: z.array(CATEGORIES).optional(),
  usedBy: z.array(z.string()).optional(),
  fundedBy: z.array(organisation).optional(),
  roadmap: webAddress.optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: many(`standalone/mobile standalone/iot standalone/desktop standalone/web standalone/backend
    standalone/other addon library configurationFiles`),
  supports: z
    .array(
      z.strictObject({
        id: z
          .string()
          .refine((said) =>
            said.startsWith('alias:')
              ? ALIASES.safeParse(said.slice('alias:'.length)).success
              : address.safeParse(said).success,
          ),
      }),
    )
    .optional(),
  intendedAudience: z
    .strictObject({
      scope: z.array(SCOPES).optional(),
      countries: z.array(country).optional(),
      unsupportedCountries: z.array(country).optional(),
    })
    .optional(),
  description: z
    .record(languageTag, description)
    .refine((languages) => Object.keys(languages).length > 0, { message: 'It has no language.' }),
  legal: z.strictObject({ license: z.string().min(1), mainCopyrightOwner: z.string().optional() }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(contact).min(1) }),
    z.strictObject({
      type: z.literal('contract'),
      contractors: z.array(contractor).min(1),
      contacts: z.array(contact).optional(),
    }),
    z.strictObject({ type: z.literal('none'), contacts: z.array(contact).optional() }),
  ]),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(languageTag).min(1),
  }),
  dependsOn: z
    .strictObject({ open: dependencies, proprietary: dependencies, hardware: dependencies })
    .optional(),
});

/** Of the Citation File Format, the keys that it asks for and those that we use. */
export const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  abstract: z.string().min(1).optional(),
  type: z.enum(['software', 'dataset']).optional(),
  version: z.string().min(1).optional(),
  'date-released': z.iso.date().optional(),
  license: z.string().min(1).optional(),
  keywords: z.array(z.string().min(1)).min(1).optional(),
  'repository-code': webAddress.optional(),
});
