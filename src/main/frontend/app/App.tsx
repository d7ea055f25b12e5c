/** The front end: routes to its pages. */
export function App() {
  return <h1>Tenure</h1>;
}
