/** `node --help`, the options that are simulated. */
export const HELP = `Usage: node [options] [ script.js ] [arguments]
       node inspect [options] [ script.js | host:port ] [arguments]

Options:
  -                           script read from stdin (default if no
                              file name is provided, interactive mode
                              if a tty)
  --                          indicate the end of node options
  -e, --eval=...              evaluate script
  -h, --help                  print node command line options
      --input-type=...        set module type for string input
      --no-warnings           silence all process warnings
  -p, --print=...             evaluate script and print result
  -r, --require=...           CommonJS module to preload
  -v, --version               print Node.js version

Environment variables:
NODE_NO_WARNINGS              set to 1 to silence process warnings
NODE_PATH                     ':'-separated list of directories
                              prefixed to the module search path
NO_COLOR                      Alias for NODE_DISABLE_COLORS

Documentation can be found at https://nodejs.org/
`;
