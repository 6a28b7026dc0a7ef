/** What F1 shows until a key is pressed. */
export function helpScreen(version: string): readonly string[] {
  return `htop ${version} - (C) 2004-2019 Hisham Muhammad. (C) 2020-2025 htop dev team.
Released under the GNU GPLv2+. See 'man' page for more info.

CPU usage bar: [low/normal/kernel/guest                  used%]
Memory bar:    [used/buffers/shared/cache                     used/total]
Swap bar:      [used/cache                                    used/total]

Process state: R: running; S: sleeping; T: stopped; Z: zombie
  Arrows: scroll process list              Space: tag process
  Digits: incremental PID search               U: untag all processes
    F3 /: incremental name search           F9 k: kill process/tagged processes
    F4 \\: incremental name filtering           u: show processes of a single user
    F5 t: tree view                         F6 >: select sort column
       P: sort by CPU%                         M: sort by MEM%
       T: sort by TIME                         N: sort by PID
       I: invert sort order                F10 q: quit
    F1 h: show this help screen

Press any key to return.`.split('\n');
}
