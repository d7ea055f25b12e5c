import type { Client, CombinedError } from 'urql';

import { graphql } from '../api/generated/gql.ts';
import type { AddResumeMutation, ResumeDocumentInput } from '../api/generated/graphql.ts';

const AddResume = graphql(`
  mutation AddResume($input: ImportResumeInput!) {
    importResume(input: $input) {
      report {
        outcome slug positions achievements uses
        problems { severity code path place { part line column } sentence }
      }
      person { id slug name }
      document
    }
  }
`);

/** What came of a document that was sent. */
export type Told = NonNullable<AddResumeMutation['importResume']>;

/** A document as somebody gave it. */
export type Source = { file: File } | { text: string };

/** The most bytes that a document may have. */
export const most = 10 * 1024 * 1024;

/** What anybody may send; more is only read of who has shown the token. */
const small = 180_000;

export interface Order {
  source: Source;
  token: string;
  slug: string;
  dryRun: boolean;
}

export type Outcome = { told: Told } | { error: CombinedError | undefined };

/** Sends a document, with the token in a header; a large one once the token has been found right. */
export async function send(client: Client, { source, token, slug, dryRun }: Order) {
  const ask = async (document: ResumeDocumentInput, dry: boolean): Promise<Outcome> => {
    const { data, error } = await client
      .mutation(
        AddResume,
        { input: { document, slug: slug.trim() || null, dryRun: dry } },
        { fetchOptions: { headers: { Authorization: `Bearer ${token.trim()}` } } },
      )
      .toPromise();
    return data?.importResume ? { told: data.importResume } : { error };
  };
  if (sizeOf(source) > small) {
    const first = await ask({ text: '' }, true);
    if ('error' in first) {
      return first;
    }
  }
  return ask(await documentOf(source), dryRun);
}

export const sizeOf = (source: Source) =>
  'file' in source ? source.file.size : new Blob([source.text]).size;

async function documentOf(source: Source): Promise<ResumeDocumentInput> {
  return 'text' in source ? { text: source.text } : { base64: await base64Of(source.file) };
}

function base64Of(file: File) {
  return new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
}
