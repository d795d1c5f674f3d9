#include "base/ChangeBus.h"
