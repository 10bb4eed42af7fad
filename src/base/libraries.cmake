find_package(OpenSSL REQUIRED COMPONENTS Crypto)
target_link_libraries(dateline_base PRIVATE OpenSSL::Crypto)
