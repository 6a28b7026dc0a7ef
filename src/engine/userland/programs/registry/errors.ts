/** An error of the registry's interface, as its JSON has it (distribution, registry/api/v2/errors.go). */
export interface ApiError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly detail?: unknown;
}

const known =
  (status: number, code: string, message: string) =>
  (detail?: unknown): ApiError => ({
    status,
    code,
    message,
    ...(detail === undefined ? {} : { detail }),
  });

export const apiErrors = {
  nameUnknown: known(404, 'NAME_UNKNOWN', 'repository name not known to registry'),
  nameInvalid: known(400, 'NAME_INVALID', 'invalid repository name'),
  manifestUnknown: known(404, 'MANIFEST_UNKNOWN', 'manifest unknown'),
  manifestInvalid: known(400, 'MANIFEST_INVALID', 'manifest invalid'),
  manifestBlobUnknown: known(400, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry'),
  blobUnknown: known(404, 'BLOB_UNKNOWN', 'blob unknown to registry'),
  uploadUnknown: known(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry'),
  uploadInvalid: known(404, 'BLOB_UPLOAD_INVALID', 'blob upload invalid'),
  digestInvalid: known(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content'),
  paginationNumberInvalid: known(400, 'PAGINATION_NUMBER_INVALID', 'invalid number of results requested'),
  unknown: known(500, 'UNKNOWN', 'unknown error'),
  unsupported: known(405, 'UNSUPPORTED', 'The operation is unsupported.'),
};
