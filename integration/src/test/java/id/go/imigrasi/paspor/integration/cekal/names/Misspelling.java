package id.go.imigrasi.paspor.integration.cekal.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The ways a name comes out differently at a counter; empty where a way does not change it. */
enum Misspelling {
  AS_LISTED {
    @Override
    List<String> of(List<String> words, Random random) {
      return words;
    }
  },
  OTHER_ORDER {
    @Override
    List<String> of(List<String> words, Random random) {
      List<String> turned = new ArrayList<>(words);
      Collections.rotate(turned, 1 + random.nextInt(Math.max(1, words.size() - 1)));
      return turned;
    }
  },
  SURNAME_FIRST {
    @Override
    List<String> of(List<String> words, Random random) {
      List<String> turned = new ArrayList<>(words);
      Collections.reverse(turned);
      return turned;
    }
  },
  OLD_SPELLING {
    @Override
    List<String> of(List<String> words, Random random) {
      return each(
          words,
          w ->
              w.replace("u", "oe")
                  .replace("j", "dj")
                  .replaceAll("c(?!h)", "tj")
                  .replaceAll("y(?=[aeiou])", "j"));
    }
  },
  NEW_SPELLING {
    @Override
    List<String> of(List<String> words, Random random) {
      return each(
          words,
          w ->
              w.replace("oe", "u")
                  .replace("dj", "j")
                  .replace("tj", "c")
                  .replace("sj", "sy")
                  .replace("ou", "u"));
    }
  },
  SINGLE_LETTERS {
    @Override
    List<String> of(List<String> words, Random random) {
      return each(words, w -> w.replaceAll("(.)\\1", "$1"));
    }
  },
  OTHER_TRANSCRIPTION {
    @Override
    List<String> of(List<String> words, Random random) {
      return each(
          words,
          w ->
              w.replace("kh", "ch")
                  .replace("sh", "sy")
                  .replace("q", "k")
                  .replace("dh", "d")
                  .replaceAll("iyy?a", "ia")
                  .replace("ee", "i")
                  .replace("oo", "u"));
    }
  },
  WITHOUT_H {
    @Override
    List<String> of(List<String> words, Random random) {
      return each(words, w -> w.length() > 4 ? w.replaceAll("(?<=.)h", "") : w);
    }
  },
  ONE_LETTER_WRONG {
    @Override
    List<String> of(List<String> words, Random random) {
      return typo(words, random, 1);
    }
  },
  TWO_LETTERS_WRONG {
    @Override
    List<String> of(List<String> words, Random random) {
      return typo(words, random, 2);
    }
  },
  GLUED {
    @Override
    List<String> of(List<String> words, Random random) {
      if (words.size() < 2) {
        return words;
      }
      List<String> glued = new ArrayList<>(words);
      int at = random.nextInt(words.size() - 1);
      glued.set(at, glued.get(at) + glued.remove(at + 1));
      return glued;
    }
  },
  PARTED {
    @Override
    List<String> of(List<String> words, Random random) {
      int at = longest(words);
      String word = words.get(at);
      if (word.length() < 6) {
        return words;
      }
      List<String> parted = new ArrayList<>(words);
      parted.set(at, word.substring(0, word.length() / 2));
      parted.add(at + 1, word.substring(word.length() / 2));
      return parted;
    }
  },
  ONE_WORD_LACKING {
    @Override
    List<String> of(List<String> words, Random random) {
      if (words.size() < 3) {
        return words;
      }
      List<String> fewer = new ArrayList<>(words);
      fewer.remove(random.nextInt(fewer.size()));
      return fewer;
    }
  },
  ONE_INITIAL {
    @Override
    List<String> of(List<String> words, Random random) {
      if (words.size() < 3) {
        return words;
      }
      List<String> shortened = new ArrayList<>(words);
      shortened.set(1, shortened.get(1).substring(0, 1));
      return shortened;
    }
  },
  WITH_A_TITLE {
    @Override
    List<String> of(List<String> words, Random random) {
      List<String> titled = new ArrayList<>(words);
      titled.add(0, random.nextBoolean() ? "h" : "ir");
      return titled;
    }
  };

  private static final int LEAST_TO_SPOIL = 5;

  abstract List<String> of(List<String> words, Random random);

  /** The name as it comes out, in small letters; empty when nothing changes. */
  Optional<String> of(String name, Random random) {
    List<String> words = Latin.words(name);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<String> changed = of(words, random);
    return changed.equals(words) && this != AS_LISTED
        ? Optional.empty()
        : Optional.of(String.join(" ", changed));
  }

  private static List<String> each(List<String> words, UnaryOperator<String> way) {
    return words.stream().map(way).collect(Collectors.toCollection(ArrayList::new));
  }

  private static int longest(List<String> words) {
    int longest = 0;
    for (int i = 1; i < words.size(); i++) {
      longest = words.get(i).length() > words.get(longest).length() ? i : longest;
    }
    return longest;
  }

  private static List<String> typo(List<String> words, Random random, int times) {
    List<String> spoilt = new ArrayList<>(words);
    for (int i = 0; i < times; i++) {
      int at = times == 1 ? random.nextInt(spoilt.size()) : longest(spoilt);
      if (spoilt.get(at).length() >= LEAST_TO_SPOIL) {
        spoilt.set(at, typo(spoilt.get(at), random));
      }
    }
    return spoilt;
  }

  private static String typo(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    StringBuilder typed = new StringBuilder(word);
    switch (random.nextInt(4)) {
      case 0 -> typed.deleteCharAt(at);
      case 1 -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
      case 2 -> typed.insert(at, (char) ('a' + random.nextInt(26)));
      default -> typed.insert(at - 1, word.charAt(at)).deleteCharAt(at + 1);
    }
    return typed.toString();
  }
}
