import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';

import { type Example, examples } from './examples';
import styles from './examples.module.css';

/** Where the list stands above the editor and would hide the answer; see page.module.css. */
const narrow = matchMedia('(max-width: 760px)');

function Examples() {
  const { addTab, changeTab, updateActiveTabValues, setOperationName, setVisiblePlugin, run } =
    useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));

  /** Asks the example in the tab that has it, in place of another one as it was, or in a new tab. */
  function ask({ name, query, variables }: Example) {
    const open = tabs.findIndex((tab) => tab.query === query);
    const present = queryEditor?.getValue() ?? '';
    if (open >= 0) {
      changeTab(open);
    } else {
      if (present.trim() && !examples.some((example) => example.query === present)) {
        addTab();
      }
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables ?? '');
      updateActiveTabValues({ query, variables });
    }
    // The editor tells the operation's name only after a pause in typing.
    setOperationName(name);
    if (narrow.matches) {
      setVisiblePlugin(null);
    }
    run();
  }

  return (
    <section aria-label="Examples">
      <h2 className={styles.title}>Examples</h2>
      <p className={styles.lead}>Choose a question to ask it.</p>
      <ol className={styles.examples}>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" className={styles.example} onClick={() => ask(example)}>
              <span className={styles.question}>{example.question}</span>
              <code className={styles.name}>{example.name}</code>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function QuestionIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
      <path d="M4 5h16v11h-8l-4 4v-4H4z" strokeLinejoin="round" />
      <path d="M8 9h8M8 12h5" />
    </svg>
  );
}

/** The pane beside the editor that lists what one can ask. */
export const EXAMPLES: GraphiQLPlugin = { title: 'Examples', icon: QuestionIcon, content: Examples };
