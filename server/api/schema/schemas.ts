/** What every contract is written with: objects under the name that the document gives them, and lists. */
import { z } from '@hono/zod-openapi';

/**
 * An object that the OpenAPI document names, so that clients have a type of that name.
 * @param description what the document says of it
 */
export const named = <S extends z.ZodRawShape>(name: string, shape: S, description?: string) =>
  z.object(shape).openapi(name, about(description));

/** @param description what the document says of the list, such as its order */
export const listOf = <S extends z.ZodType>(item: S, description?: string) => {
  const list = z.array(item).readonly();
  return description === undefined ? list : list.openapi(about(description));
};

const about = (description: string | undefined) => (description === undefined ? {} : { description });
