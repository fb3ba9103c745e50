declare module 'virtual:handrail/training' {
  export const training: import('../flow/training.ts').Training;
  export const disagreements: readonly import('../flow/disagreement.ts').Disagreement[];
}
