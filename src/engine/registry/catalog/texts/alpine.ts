/** Release files of the recording's alpine; accounts are those of its busybox. */
export const alpineTexts = {
  '/etc/alpine-release': '3.22.2\n',
  '/etc/hostname': 'localhost\n',
  '/etc/motd': 'Welcome to Alpine!\n',
  '/etc/os-release':
    'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.22.2\nPRETTY_NAME="Alpine Linux v3.22"\nHOME_URL="https://alpinelinux.org/"\nBUG_REPORT_URL="https://gitlab.alpinelinux.org/alpine/aports/-/issues"\n',
} as const;
