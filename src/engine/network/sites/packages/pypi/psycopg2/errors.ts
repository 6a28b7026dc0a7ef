/** psycopg2/errors.py: an exception for each SQLSTATE. */
export const ERRORS = String.raw`
class Error(Exception):
    pgcode = pgerror = cursor = None
    @property
    def diag(self):
        return Diagnostics(getattr(self, '_fields', {}))
class Warning(Exception): pass
class InterfaceError(Error): pass
class DatabaseError(Error): pass
class DataError(DatabaseError): pass
class OperationalError(DatabaseError): pass
class IntegrityError(DatabaseError): pass
class InternalError(DatabaseError): pass
class ProgrammingError(DatabaseError): pass
class NotSupportedError(DatabaseError): pass
class QueryCanceledError(OperationalError): pass
class TransactionRollbackError(OperationalError): pass
for _one in (Error, Warning, InterfaceError, DatabaseError, DataError, OperationalError, IntegrityError, InternalError, ProgrammingError, NotSupportedError):
    _one.__module__ = 'psycopg2'
for _one in (QueryCanceledError, TransactionRollbackError):
    _one.__module__ = 'psycopg2.extensions'

class Diagnostics:
    _LETTERS = {'severity': 'S', 'sqlstate': 'C', 'message_primary': 'M', 'message_detail': 'D', 'message_hint': 'H', 'statement_position': 'P', 'schema_name': 's', 'table_name': 't', 'column_name': 'c', 'datatype_name': 'd', 'constraint_name': 'n', 'context': 'W'}
    def __init__(self, fields):
        self._fields = fields
    def __getattr__(self, name):
        if name not in self._LETTERS:
            raise AttributeError(name)
        return self._fields.get(self._LETTERS[name])

_NAMES = {
    '08006': 'ConnectionFailure', '0A000': 'FeatureNotSupported', '21000': 'CardinalityViolation', '22001': 'StringDataRightTruncation', '22003': 'NumericValueOutOfRange', '22004': 'NullValueNotAllowed',
    '22007': 'InvalidDatetimeFormat', '22008': 'DatetimeFieldOverflow', '22012': 'DivisionByZero', '22023': 'InvalidParameterValue', '2201E': 'InvalidArgumentForLogarithm', '22P02': 'InvalidTextRepresentation', '22P03': 'InvalidBinaryRepresentation',
    '23000': 'IntegrityConstraintViolation', '23001': 'RestrictViolation', '23502': 'NotNullViolation', '23503': 'ForeignKeyViolation', '23505': 'UniqueViolation', '23514': 'CheckViolation', '23P01': 'ExclusionViolation',
    '25001': 'ActiveSqlTransaction', '25006': 'ReadOnlySqlTransaction', '25P01': 'NoActiveSqlTransaction', '25P02': 'InFailedSqlTransaction', '26000': 'InvalidSqlStatementName', '28000': 'InvalidAuthorizationSpecification', '28P01': 'InvalidPassword',
    '2BP01': 'DependentObjectsStillExist', '3D000': 'InvalidCatalogName', '3F000': 'InvalidSchemaName', '40001': 'SerializationFailure', '40P01': 'DeadlockDetected', '42501': 'InsufficientPrivilege', '42601': 'SyntaxError', '42602': 'InvalidName',
    '42701': 'DuplicateColumn', '42702': 'AmbiguousColumn', '42703': 'UndefinedColumn', '42704': 'UndefinedObject', '42710': 'DuplicateObject', '42712': 'DuplicateAlias', '42723': 'DuplicateFunction', '42725': 'AmbiguousFunction', '42803': 'GroupingError',
    '42804': 'DatatypeMismatch', '42809': 'WrongObjectType', '42830': 'InvalidForeignKey', '42846': 'CannotCoerce', '42883': 'UndefinedFunction', '42P01': 'UndefinedTable', '42P02': 'UndefinedParameter', '42P04': 'DuplicateDatabase', '42P06': 'DuplicateSchema',
    '42P07': 'DuplicateTable', '42P10': 'InvalidColumnReference', '42P16': 'InvalidTableDefinition', '42P18': 'IndeterminateDatatype', '53300': 'TooManyConnections', '55000': 'ObjectNotInPrerequisiteState', '55006': 'ObjectInUse', '55P03': 'LockNotAvailable',
    '57014': 'QueryCanceled', '57P01': 'AdminShutdown', '57P03': 'CannotConnectNow', 'P0001': 'RaiseException', 'P0002': 'NoDataFound', 'XX000': 'InternalError_',
}
_BASES = {'08': OperationalError, '0A': NotSupportedError, '20': ProgrammingError, '21': ProgrammingError, '22': DataError, '23': IntegrityError, '24': InternalError, '25': InternalError, '26': ProgrammingError, '27': OperationalError, '28': OperationalError, '2B': InternalError,
    '2D': InternalError, '2F': OperationalError, '34': ProgrammingError, '38': InternalError, '39': InternalError, '3B': InternalError, '3D': ProgrammingError, '3F': ProgrammingError, '40': TransactionRollbackError, '42': ProgrammingError, '44': ProgrammingError,
    '53': OperationalError, '54': OperationalError, '55': OperationalError, '57': OperationalError, '58': OperationalError, 'P0': InternalError, 'XX': InternalError}
_by_code = {}
for _code, _name in _NAMES.items():
    _base = QueryCanceledError if _code == '57014' else _BASES.get(_code[:2], DatabaseError)
    _by_code[_code] = globals()[_name] = type(_name, (_base,), {'__module__': __name__})

def lookup(code):
    return _by_code[code]

def class_of(code):
    return _by_code.get(code) or _BASES.get(code[:2], DatabaseError)
`;
