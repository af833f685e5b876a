export declare function isAllowed(expression?: string): boolean;
