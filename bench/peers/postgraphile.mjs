// PostGraphile 5 with its connection filter over Tenure's tables, as a client of it would have them.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { makeJSONPgSmartTagsPlugin } from 'postgraphile/utils';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

// No two people have a slug: person_slug keeps it so, which the index of people does not say.
const ONE_SLUG = { version: 1, config: { class: { person: { tags: { unique: 'slug' } } } } };

const preset = {
  plugins: [makeJSONPgSmartTagsPlugin(ONE_SLUG)],
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin', 'PgMutationCreatePlugin', 'PgMutationUpdateDeletePlugin',
    'PgProceduresPlugin', 'PgCustomTypeFieldPlugin', 'NodePlugin'],
  pgServices: [makePgService({
    connectionString: process.env.DATABASE,
    schemas: ['public'],
    poolConfig: { max: 10 },
  })],
  schema: { defaultBehavior: '+list', connectionFilterRelations: true },
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false, websockets: false },
};
const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1');
