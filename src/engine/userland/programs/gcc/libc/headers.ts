/** What a standard header declares: prototypes as C source, and macros. */
export interface Header {
  readonly declarations: string;
  readonly macros: Readonly<Record<string, string>>;
}

const header = (declarations: string, macros: Readonly<Record<string, string>> = {}): Header => ({
  declarations,
  macros: { NULL: '((void *)0)', ...macros },
});

const STDIO = `
typedef struct _IO_FILE FILE;
extern FILE *stdin; extern FILE *stdout; extern FILE *stderr;
int printf(const char *f, ...); int fprintf(FILE *s, const char *f, ...); int sprintf(char *b, const char *f, ...); int snprintf(char *b, unsigned long n, const char *f, ...);
int puts(const char *s); int putchar(int c); int fputs(const char *s, FILE *f); int fputc(int c, FILE *f); int putc(int c, FILE *f);
int getchar(void); char *fgets(char *s, int n, FILE *f); int fgetc(FILE *f); int scanf(const char *f, ...); int sscanf(const char *s, const char *f, ...);
int fflush(FILE *f); FILE *fopen(const char *p, const char *m); int fclose(FILE *f); int feof(FILE *f); void perror(const char *s); int remove(const char *p); int rename(const char *a, const char *b);
int fseek(FILE *f, long o, int w); long ftell(FILE *f); void rewind(FILE *f); int fscanf(FILE *s, const char *f, ...); int getc(FILE *f); int ungetc(int c, FILE *f);
unsigned long fread(void *p, unsigned long s, unsigned long n, FILE *f); unsigned long fwrite(const void *p, unsigned long s, unsigned long n, FILE *f);
`;

/** The headers of glibc that lessons use, by name. */
export const HEADERS: ReadonlyMap<string, Header> = new Map([
  ['stdio.h', header(STDIO, { EOF: '(-1)', BUFSIZ: '8192', SEEK_SET: '0', SEEK_CUR: '1', SEEK_END: '2' })],
  [
    'stdlib.h',
    header(
      'void *malloc(unsigned long n); void *calloc(unsigned long n, unsigned long s); void *realloc(void *p, unsigned long n); void free(void *p); void exit(int c); void abort(void); int atoi(const char *s); long atol(const char *s); double atof(const char *s); long strtol(const char *s, char **e, int b); char *getenv(const char *n); int rand(void); void srand(unsigned int s); int abs(int n); void qsort(void *b, unsigned long n, unsigned long s, int (*c)(const void *, const void *)); typedef unsigned long size_t;',
      { EXIT_SUCCESS: '0', EXIT_FAILURE: '1', RAND_MAX: '2147483647' },
    ),
  ],
  [
    'string.h',
    header(
      'typedef unsigned long size_t; unsigned long strlen(const char *s); char *strcpy(char *d, const char *s); char *strncpy(char *d, const char *s, unsigned long n); char *strcat(char *d, const char *s); int strcmp(const char *a, const char *b); int strncmp(const char *a, const char *b, unsigned long n); char *strchr(const char *s, int c); char *strrchr(const char *s, int c); char *strstr(const char *s, const char *n); char *strdup(const char *s); unsigned long strcspn(const char *s, const char *r); unsigned long strspn(const char *s, const char *a); char *strncat(char *d, const char *s, unsigned long n); char *strtok(char *s, const char *d); void *memcpy(void *d, const void *s, unsigned long n); void *memmove(void *d, const void *s, unsigned long n); void *memset(void *d, int c, unsigned long n); int memcmp(const void *a, const void *b, unsigned long n); char *strerror(int e);',
    ),
  ],
  [
    'ctype.h',
    header(
      'int isalpha(int c); int isdigit(int c); int isalnum(int c); int isspace(int c); int isupper(int c); int islower(int c); int ispunct(int c); int toupper(int c); int tolower(int c);',
    ),
  ],
  [
    'math.h',
    header(
      'double sqrt(double x); double pow(double x, double y); double floor(double x); double ceil(double x); double round(double x); double fabs(double x); double sin(double x); double cos(double x); double tan(double x); double exp(double x); double log(double x); double log10(double x); double fmod(double x, double y);',
      { M_PI: '3.14159265358979323846' },
    ),
  ],
  [
    'unistd.h',
    header(
      'unsigned int sleep(unsigned int s); int usleep(unsigned int u); int getpid(void); int getppid(void); unsigned int getuid(void); unsigned int getgid(void); int gethostname(char *n, unsigned long l); char *getcwd(char *b, unsigned long n); long write(int fd, const void *b, unsigned long n); long read(int fd, void *b, unsigned long n); int pause(void);',
    ),
  ],
  [
    'time.h',
    header(
      'typedef long time_t; long time(long *t); typedef long clock_t; long clock(void); char *ctime(const time_t *t);',
      {
        CLOCKS_PER_SEC: '1000000L',
      },
    ),
  ],
  [
    'signal.h',
    header('typedef void (*sighandler_t)(int); sighandler_t signal(int s, sighandler_t h); int raise(int s);', {
      SIGINT: '2',
      SIGTERM: '15',
      SIGHUP: '1',
      SIGUSR1: '10',
      SIG_IGN: '((sighandler_t)1)',
      SIG_DFL: '((sighandler_t)0)',
    }),
  ],
  [
    'errno.h',
    header('int *__errno_location(void);', {
      errno: '(*__errno_location())',
      EPERM: '1',
      ENOENT: '2',
      EINTR: '4',
      EACCES: '13',
      EEXIST: '17',
      EISDIR: '21',
      EINVAL: '22',
      EROFS: '30',
    }),
  ],
  [
    'stdint.h',
    header(
      'typedef signed char int8_t; typedef unsigned char uint8_t; typedef short int16_t; typedef unsigned short uint16_t; typedef int int32_t; typedef unsigned int uint32_t; typedef long int64_t; typedef unsigned long uint64_t;',
      { INT32_MAX: '2147483647', INT64_MAX: '9223372036854775807L', UINT32_MAX: '4294967295U' },
    ),
  ],
  ['stdbool.h', header('', {})],
  ['stddef.h', header('typedef unsigned long size_t;')],
  [
    'limits.h',
    header('', {
      INT_MAX: '2147483647',
      INT_MIN: '(-2147483647 - 1)',
      LONG_MAX: '9223372036854775807L',
      UINT_MAX: '4294967295U',
      CHAR_BIT: '8',
    }),
  ],
  [
    'assert.h',
    header('void __assert_fail(const char *e, const char *f, int l, const char *n);', {
      'assert(e)': '((e) ? (void)0 : __assert_fail(#e, __FILE__, __LINE__, __func__))',
    }),
  ],
]);
