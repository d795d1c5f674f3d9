# halftone_test(<name> [LINK <target>...] [LABELS <label>...] [TIMEOUT <seconds>] [ENV <VAR=value>...] [SOURCES <file>...] [RESOURCES <lock>...])
#
# Property tests draw from seed 1, so that a run says the same twice; RC_PARAMS on a program run by hand draws others.
#
# One Qt Test program, tst_<name>, from tst_<name>.cpp (or SOURCES) in the current folder. GUI tests run on the offscreen platform.
# HALFTONE_BIN (a compile definition) is the folder of the programs, for tests that drive them as processes.
function(halftone_test name)
  cmake_parse_arguments(PARSE_ARGV 1 T "" "TIMEOUT" "LINK;LABELS;ENV;SOURCES;RESOURCES")
  if(NOT T_SOURCES)
    set(T_SOURCES tst_${name}.cpp)
  endif()
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  add_executable(tst_${name} ${T_SOURCES})
  set_target_properties(tst_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_include_directories(tst_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(tst_${name} PRIVATE
    HALFTONE_BIN="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}" HALFTONE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" HALFTONE_BUILD_DIR="${PROJECT_BINARY_DIR}")
  target_link_libraries(tst_${name} PRIVATE ${T_LINK} Qt6::Test halftone::options)
  halftone_precompile(tst_${name})
  add_test(NAME ${name} COMMAND tst_${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;RC_PARAMS=seed=1;${T_ENV}" RESOURCE_LOCK "${T_RESOURCES}")
endfunction()
