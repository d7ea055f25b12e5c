declare module '*.json?later' {
  const messages: Record<string, unknown>;
  export default messages;
}
