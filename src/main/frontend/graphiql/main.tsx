import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';

import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { examples } from './examples';
import { EXAMPLES } from './ExamplesPlugin';
import icon from './icon.svg';
import styles from './page.module.css';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[EXAMPLES, HISTORY_PLUGIN]}
    visiblePlugin={EXAMPLES}
    defaultTabs={examples.slice(0, 1)}
    defaultEditorToolsVisibility={false}
  >
    <GraphiQL.Logo>
      <a className={styles.logo} href="/graphiql" title="Your résumé as a graph you can question">
        <img src={icon} alt="" width="22" height="22" />
        Tenure
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
