find_package(ZLIB REQUIRED)
find_package(simdjson REQUIRED)
find_library(ZSTD_LIBRARY zstd REQUIRED)
target_link_libraries(dateline_ingest PRIVATE ZLIB::ZLIB simdjson::simdjson ${ZSTD_LIBRARY})
