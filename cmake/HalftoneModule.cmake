# halftone_module(<name> LAYER <n> [DEPENDS <module>...] [USES <module>...] [QT <component>...] [LIBS <target>...])
#
# One directory, one static library, one include root. A header can be included only by modules that name its owner:
#   DEPENDS  seen in this module's own headers, and so passed on to its users
#   USES     seen in its .cpp files only, not passed on
#   QT       Qt components seen in its headers
#   LIBS     third-party targets, seen in its .cpp files only
# A dependency must be declared earlier and have a lower layer: the graph cannot have a cycle, and core cannot see ui.
function(halftone_module name)
  cmake_parse_arguments(PARSE_ARGV 1 M "" "LAYER" "DEPENDS;USES;QT;LIBS")
  if(NOT DEFINED M_LAYER)
    message(FATAL_ERROR "${name}: LAYER is missing")
  endif()
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    "${CMAKE_CURRENT_SOURCE_DIR}/src/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/src/*.h" "${CMAKE_CURRENT_SOURCE_DIR}/include/*.h")
  add_library(halftone_${name} STATIC ${sources})
  add_library(halftone::${name} ALIAS halftone_${name})
  set_target_properties(halftone_${name} PROPERTIES HALFTONE_LAYER ${M_LAYER})
  target_include_directories(halftone_${name} PUBLIC include PRIVATE src)
  foreach(other IN LISTS M_DEPENDS M_USES)
    if(NOT TARGET halftone_${other})
      message(FATAL_ERROR "${name}: '${other}' is not declared before it; dependencies point to what comes earlier")
    endif()
    get_target_property(layer halftone_${other} HALFTONE_LAYER)
    if(NOT layer LESS M_LAYER)
      message(FATAL_ERROR "${name} (layer ${M_LAYER}) may not use ${other} (layer ${layer})")
    endif()
  endforeach()
  list(TRANSFORM M_DEPENDS PREPEND halftone::)
  list(TRANSFORM M_USES PREPEND halftone::)
  list(TRANSFORM M_QT PREPEND Qt6::)
  target_link_libraries(halftone_${name} PUBLIC ${M_DEPENDS} ${M_QT} PRIVATE ${M_USES} ${M_LIBS} halftone::options)
  halftone_precompile(halftone_${name})
endfunction()
