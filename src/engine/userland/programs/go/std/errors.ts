import { type Boxed, Ref, typeKey } from '../run/value.ts';
import { missingMethod } from '../types/members.ts';
import { isInterface, type Type } from '../types/type.ts';
import type { StandardPackage } from './standard-package.ts';

export const errors: StandardPackage = {
  path: 'errors',
  source: `package errors
type errorString struct { s string }
func (e *errorString) Error() string { return e.s }
func New(text string) error { return &errorString{text} }
func Unwrap(err error) error {
	u, ok := err.(interface{ Unwrap() error })
	if !ok { return nil }
	return u.Unwrap()
}
type joinError struct { errs []error }
func (e *joinError) Error() string {
	text := ""
	for i, err := range e.errs {
		if i > 0 { text += "\\n" }
		text += err.Error()
	}
	return text
}
func Join(errs ...error) error {
	var list []error
	for _, err := range errs {
		if err != nil { list = append(list, err) }
	}
	if len(list) == 0 { return nil }
	return &joinError{list}
}
func Is(err, target error) bool {
	for err != nil {
		if err == target { return true }
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) { return true }
		if j, ok := err.(*joinError); ok {
			for _, one := range j.errs {
				if Is(one, target) { return true }
			}
		}
		err = Unwrap(err)
	}
	return false
}
func fill(err error, target any) bool
func As(err error, target any) bool {
	for err != nil {
		if fill(err, target) { return true }
		err = Unwrap(err)
	}
	return false
}
`,
  natives: {
    /** Sets *target when the error is of its type. */
    fill([error, target]) {
      const { type, value } = target as Boxed;
      if (type.kind !== 'pointer' || !(value instanceof Ref)) return false;
      const wanted: Type = type.element;
      const given = error as Boxed;
      const fits = isInterface(wanted)
        ? missingMethod(given.type, wanted) === undefined
        : typeKey(given.type) === typeKey(wanted);
      if (fits) value.value = isInterface(wanted) ? given : given.value;
      return fits;
    },
  },
};
