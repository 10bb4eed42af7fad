#include "base/sha256.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(Sha256, GivesThePublishedDigests) {
    EXPECT_EQ(to_hex(sha256({})), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(to_hex(sha256({"abc"})), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Sha256, PartsCountAsOneString) { EXPECT_EQ(sha256({"a", "", "bc"}), sha256({"abc"})); }

}  // namespace
}  // namespace dateline
