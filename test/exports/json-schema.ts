import { Ajv } from 'ajv';

/** Checks values by JSON schemas, which may refer to others by name. */
export const schemaCheck = (others: Readonly<Record<string, object>> = {}) => {
  const ajv = new Ajv({ strict: false });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
  for (const [name, other] of Object.entries(others)) ajv.addSchema(other, name);
  return (schema: object, value: unknown): boolean => ajv.validate(schema, value);
};
