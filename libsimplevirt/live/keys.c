/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/keys.h"

#include <stdlib.h>

typedef struct
{
  const char *name;
  guint code;
} SvKey;

/* Linux' key codes (linux/input-event-codes.h) and some names that people use. Sorted. */
/* clang-format off */
static const SvKey keys[] = {
  { "0", 11 }, { "1", 2 }, { "102nd", 86 }, { "2", 3 }, { "3", 4 }, { "4", 5 }, { "5", 6 },
  { "6", 7 }, { "7", 8 }, { "8", 9 }, { "9", 10 }, { "a", 30 }, { "again", 129 },
  { "all_applications", 204 }, { "alt", 56 }, { "alterase", 222 }, { "altgr", 100 },
  { "apostrophe", 40 }, { "b", 48 }, { "back", 158 }, { "backslash", 43 }, { "backspace", 14 },
  { "bassboost", 209 }, { "battery", 236 }, { "bluetooth", 237 }, { "bookmarks", 156 },
  { "brightness_auto", 244 }, { "brightness_cycle", 243 }, { "brightnessdown", 224 },
  { "brightnessup", 225 }, { "c", 46 }, { "calc", 140 }, { "camera", 212 }, { "cancel", 223 },
  { "capslock", 58 }, { "chat", 216 }, { "close", 206 }, { "closecd", 160 }, { "coffee", 152 },
  { "comma", 51 }, { "compose", 127 }, { "computer", 157 }, { "config", 171 }, { "connect", 218 },
  { "copy", 133 }, { "ctrl", 29 }, { "cut", 137 }, { "cyclewindows", 154 }, { "d", 32 },
  { "del", 111 }, { "delete", 111 }, { "deletefile", 146 }, { "display_off", 245 },
  { "documents", 235 }, { "dot", 52 }, { "down", 108 }, { "e", 18 }, { "edit", 176 },
  { "ejectcd", 161 }, { "ejectclosecd", 162 }, { "email", 215 }, { "end", 107 }, { "enter", 28 },
  { "equal", 13 }, { "esc", 1 }, { "escape", 1 }, { "exit", 174 }, { "f", 33 }, { "f1", 59 },
  { "f10", 68 }, { "f11", 87 }, { "f12", 88 }, { "f13", 183 }, { "f14", 184 }, { "f15", 185 },
  { "f16", 186 }, { "f17", 187 }, { "f18", 188 }, { "f19", 189 }, { "f2", 60 }, { "f20", 190 },
  { "f21", 191 }, { "f22", 192 }, { "f23", 193 }, { "f24", 194 }, { "f3", 61 }, { "f4", 62 },
  { "f5", 63 }, { "f6", 64 }, { "f7", 65 }, { "f8", 66 }, { "f9", 67 }, { "fastforward", 208 },
  { "file", 144 }, { "finance", 219 }, { "find", 136 }, { "forward", 159 }, { "forwardmail", 233 },
  { "front", 132 }, { "g", 34 }, { "grave", 41 }, { "h", 35 }, { "hangeul", 122 },
  { "hanja", 123 }, { "help", 138 }, { "henkan", 92 }, { "hiragana", 91 }, { "home", 102 },
  { "homepage", 172 }, { "hp", 211 }, { "i", 23 }, { "insert", 110 }, { "iso", 170 }, { "j", 36 },
  { "k", 37 }, { "katakana", 90 }, { "katakanahiragana", 93 }, { "kbdillumdown", 229 },
  { "kbdillumtoggle", 228 }, { "kbdillumup", 230 }, { "kp0", 82 }, { "kp1", 79 }, { "kp2", 80 },
  { "kp3", 81 }, { "kp4", 75 }, { "kp5", 76 }, { "kp6", 77 }, { "kp7", 71 }, { "kp8", 72 },
  { "kp9", 73 }, { "kpasterisk", 55 }, { "kpcomma", 121 }, { "kpdot", 83 }, { "kpenter", 96 },
  { "kpequal", 117 }, { "kpjpcomma", 95 }, { "kpleftparen", 179 }, { "kpminus", 74 },
  { "kpplus", 78 }, { "kpplusminus", 118 }, { "kprightparen", 180 }, { "kpslash", 98 },
  { "l", 38 }, { "left", 105 }, { "leftalt", 56 }, { "leftbrace", 26 }, { "leftctrl", 29 },
  { "leftmeta", 125 }, { "leftshift", 42 }, { "linefeed", 101 }, { "m", 50 }, { "macro", 112 },
  { "mail", 155 }, { "media", 226 }, { "menu", 139 }, { "minus", 12 }, { "move", 175 },
  { "msdos", 151 }, { "muhenkan", 94 }, { "mute", 113 }, { "n", 49 }, { "new", 181 },
  { "nextsong", 163 }, { "numlock", 69 }, { "o", 24 }, { "open", 134 }, { "p", 25 },
  { "pagedown", 109 }, { "pageup", 104 }, { "paste", 135 }, { "pause", 119 }, { "pausecd", 201 },
  { "phone", 169 }, { "play", 207 }, { "playcd", 200 }, { "playpause", 164 }, { "power", 116 },
  { "previoussong", 165 }, { "print", 210 }, { "prog1", 148 }, { "prog2", 149 }, { "prog3", 202 },
  { "prog4", 203 }, { "props", 130 }, { "q", 16 }, { "question", 214 }, { "r", 19 },
  { "record", 167 }, { "redo", 182 }, { "refresh", 173 }, { "reply", 232 }, { "return", 28 },
  { "rewind", 168 }, { "rfkill", 247 }, { "right", 106 }, { "rightalt", 100 },
  { "rightbrace", 27 }, { "rightctrl", 97 }, { "rightmeta", 126 }, { "rightshift", 54 },
  { "ro", 89 }, { "rotate_display", 153 }, { "s", 31 }, { "save", 234 }, { "scale", 120 },
  { "scrolldown", 178 }, { "scrolllock", 70 }, { "scrollup", 177 }, { "search", 217 },
  { "semicolon", 39 }, { "send", 231 }, { "sendfile", 145 }, { "setup", 141 }, { "shift", 42 },
  { "shop", 221 }, { "slash", 53 }, { "sleep", 142 }, { "sound", 213 }, { "space", 57 },
  { "sport", 220 }, { "stop", 128 }, { "stopcd", 166 }, { "super", 125 }, { "suspend", 205 },
  { "switchvideomode", 227 }, { "sysrq", 99 }, { "t", 20 }, { "tab", 15 }, { "u", 22 },
  { "undo", 131 }, { "unknown", 240 }, { "up", 103 }, { "uwb", 239 }, { "v", 47 },
  { "video_next", 241 }, { "video_prev", 242 }, { "volumedown", 114 }, { "volumeup", 115 },
  { "w", 17 }, { "wakeup", 143 }, { "win", 125 }, { "wlan", 238 }, { "wwan", 246 }, { "www", 150 },
  { "x", 45 }, { "xfer", 147 }, { "y", 21 }, { "yen", 124 }, { "z", 44 }, { "zenkakuhankaku", 85 },
};
/* clang-format on */

static int
compare (const void *name, const void *key)
{
  return g_ascii_strcasecmp (name, ((const SvKey *) key)->name);
}

guint
sv_key_code (const char *name)
{
  if (g_ascii_strncasecmp (name, "KEY_", 4) == 0)
    name += 4;
  const SvKey *key = bsearch (name, keys, G_N_ELEMENTS (keys), sizeof keys[0], compare);
  return key != NULL ? key->code : 0;
}
