/**
 * What Drydock puts into a wheel instead of the real code: a small implementation of its own with the interface that tutorials use.
 * What it does not do raises an error that says so. Files by their path in the wheel.
 */
export type PythonSource = Readonly<Record<string, string>>;
