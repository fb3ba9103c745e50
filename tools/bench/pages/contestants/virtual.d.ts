declare module 'virtual:bench-content' {
  export const content: import('../bench-content.ts').BenchContent;
}
