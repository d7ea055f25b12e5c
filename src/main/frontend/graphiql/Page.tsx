import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';

import { EXAMPLES } from './ExamplesPlugin';
import { EXPLORER } from './ExplorerPlugin';
import { examples } from './examples';
import icon from './icon.svg';
import { linkTo, questionIn } from './link';
import styles from './page.module.css';
import { useAddress } from './useAddress';
import { useNames } from './useNames';
import { useSingleHistory } from './useSingleHistory';
import { useTabs } from './useTabs';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const opened = questionIn(location);
const start = opened
  ? { initialQuery: opened.query, initialVariables: opened.variables ?? '', visiblePlugin: undefined }
  : { defaultTabs: examples.slice(0, 1), visiblePlugin: EXAMPLES };

/** GraphiQL with a way back to the pages; opens with the question in the address, or with the examples. */
export function Page() {
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <a className={styles.home} href="/">
          <img src={icon} alt="" width="22" height="22" />
          Tenure
        </a>
        <h1 className={styles.name}>GraphiQL</h1>
        <nav className={styles.ways} aria-label="Pages">
          <a href="/people">People</a>
          <a href="/technologies">Technologies</a>
        </nav>
      </header>
      <main className={styles.main}>
        <GraphiQL
          fetcher={fetcher}
          plugins={[EXAMPLES, EXPLORER, HISTORY_PLUGIN]}
          defaultEditorToolsVisibility={Boolean(opened?.variables)}
          {...start}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <GraphiQL.Toolbar>
            {({ prettify, merge, copy }) => (
              <>
                {prettify}
                {merge}
                {copy}
                <CopyLink />
              </>
            )}
          </GraphiQL.Toolbar>
          <Upkeep />
        </GraphiQL>
      </main>
    </div>
  );
}

function Upkeep() {
  useAddress(opened);
  useTabs();
  useNames();
  useSingleHistory();
  return null;
}

/** Copies an address that opens GraphiQL with this question. */
function CopyLink() {
  const [copied, setCopied] = useState('');
  const { queryEditor, variableEditor, operationName, several } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    operationName: state.operationName,
    several: (state.operations?.length ?? 0) > 1,
  }));
  const copy = async () => {
    const link = linkTo({
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue(),
      operationName: several ? operationName : null,
    });
    await navigator.clipboard.writeText(location.origin + link);
    setCopied('Link copied');
  };
  return (
    <>
      <ToolbarButton label={copied || 'Copy a link to this query'} onClick={copy} onBlur={() => setCopied('')}>
        <svg
          className="graphiql-toolbar-icon"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3" />
          <path d="M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.3" />
        </svg>
      </ToolbarButton>
      <span className={styles.said} role="status">
        {copied}
      </span>
    </>
  );
}
