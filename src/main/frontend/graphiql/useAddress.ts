import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

import { linkTo, type Question } from './link';

/**
 * Keeps the address that of the question in the active tab, so that it can be sent; the examples'
 * page keeps its own until something is asked or changed.
 */
export function useAddress(opened: Question | null) {
  const { setOperationName } = useGraphiQLActions();
  const { tab, read, several } = useGraphiQL((state) => ({
    tab: state.tabs[state.activeTabIndex],
    read: state.operations !== undefined,
    several: (state.operations?.length ?? 0) > 1,
  }));
  const { query, variables, operationName } = tab ?? {};
  const address = linkTo({
    query: query ?? '',
    variables,
    operationName: several ? operationName : null,
  });
  const first = useRef(address);
  useEffect(() => {
    if (read && opened?.operationName) {
      setOperationName(opened.operationName);
    }
  }, [read, opened, setOperationName]);
  useEffect(() => {
    if (address !== first.current) {
      first.current = '';
      history.replaceState(null, '', address);
    }
  }, [address]);
}
