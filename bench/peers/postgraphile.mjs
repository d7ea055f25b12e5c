// PostGraphile 5 with its connection filter over Tenure's tables, as a client of it would have them.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

const preset = {
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
