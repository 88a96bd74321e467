/** The parts of an OpenAPI document that its page reads. */
import type { Language } from '../../../models/catalogue/catalogue.ts';

/** The part of a JSON schema that this contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

interface Content {
  readonly schema?: Schema;
  readonly examples?: Readonly<
    Record<string, { readonly summary?: string; readonly description?: string; readonly value?: unknown }>
  >;
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, Content>> }>
  >;
}

export interface Contract {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
  readonly 'x-problems'?: readonly {
    readonly id: string;
    readonly status: number;
    readonly title: Record<Language, string>;
    readonly detail: Record<Language, string>;
  }[];
}
