#include "CDataSets.h"

// A large literal takes Swift minutes to compile. This takes clang a moment, and the bytes are
// mapped into a cell's process, not copied, when it first looks at them.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char small_digits[] = {
#embed "data/digits-8x8.bin"
};

static const unsigned char large_digits[] = {
#embed "data/digits-28x28.bin"
};

static const unsigned char sentences[] = {
#embed "data/sentences.tsv"
};

const unsigned char *notesite_small_digits(size_t *count) {
  *count = sizeof small_digits;
  return small_digits;
}

const unsigned char *notesite_large_digits(size_t *count) {
  *count = sizeof large_digits;
  return large_digits;
}

const unsigned char *notesite_sentences(size_t *count) {
  *count = sizeof sentences;
  return sentences;
}
